import { startCertificate } from '../../pages/certificate/certificate';

startCertificate(document);
