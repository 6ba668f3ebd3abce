/** For those who must know what a name means, and must not carry the whole of what is known. */
export {isConsentCookie} from '../consent/names.ts';
