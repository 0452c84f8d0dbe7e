import { startProxyEntry } from '../../pages/proxy-entry/proxy-entry';

startProxyEntry(document);
