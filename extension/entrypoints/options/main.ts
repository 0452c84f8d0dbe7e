import { startOptions } from '../../pages/options/options';

startOptions(document);
