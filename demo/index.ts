export {chromiumArguments, firefoxPreferences, isBrowsersOwn} from './browser-arguments.ts';
export {startInternet, type Internet, type InternetOptions, type Logged} from './internet.ts';
export type {Answer, Arrival, Reply, Service} from './service.ts';
export type {Site} from './site.ts';
export * as sites from './sites/index.ts';
/** The site that is audited when no other is named. */
export {fjordsport as demoSite} from './sites/fjordsport/index.ts';
