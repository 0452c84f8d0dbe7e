import { define } from '#components/define';
import { startPanel } from '../../panel/panel';

define();
startPanel(document);
