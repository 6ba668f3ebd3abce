export {complianz} from './complianz.ts';
export {cookieInformation} from './cookie-information.ts';
export {cookiebot} from './cookiebot.ts';
export {cookieyes} from './cookieyes.ts';
export {onetrust} from './onetrust.ts';
export {usercentrics} from './usercentrics.ts';
