export {googleAdditionalConsent} from './google-additional-consent.ts';
export {metaPixel} from './meta-pixel.ts';
export {microsoftClarity} from './microsoft-clarity.ts';
export {microsoftUet} from './microsoft-uet.ts';
export {tiktokPixel} from './tiktok-pixel.ts';
export {usPrivacy} from './us-privacy.ts';
