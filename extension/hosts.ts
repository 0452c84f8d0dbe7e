/** The one host kakari works on. Should the training part move, this line is the change (docs/portal.md). */
export const portalMatch = 'https://mamis.med.or.jp/*';

/** Only in the demo build (`wxt build --mode demo`): the replica that `npm start` serves. Never in a store package. */
export const demoMatch = 'http://localhost/*';

/** The portal's login page as the association names it (S4). */
export const portalStart = 'https://mamis.med.or.jp/login';
