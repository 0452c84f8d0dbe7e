import { startPopup } from '../../pages/popup/popup';
import { staffPart } from '../../pages/staff/staff-part';

startPopup(document, staffPart);
