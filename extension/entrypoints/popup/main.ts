import { startPopup } from '../../pages/popup/popup';

startPopup(document);
