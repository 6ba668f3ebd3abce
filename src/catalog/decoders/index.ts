export {googleAds} from './google-ads.ts';
export {googleAnalytics} from './google-analytics.ts';
export {metaPixel} from './meta-pixel.ts';
