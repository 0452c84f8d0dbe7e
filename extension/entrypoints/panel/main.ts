import { define } from '#components/define';
import { startPanel } from '../../overlay/panel';

define();
startPanel(document);
