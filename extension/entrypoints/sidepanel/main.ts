import { startPopup } from '../../pages/popup/popup';
import { staffPanelPart } from '../../pages/staff/staff-part';

startPopup(document, staffPanelPart, true);
