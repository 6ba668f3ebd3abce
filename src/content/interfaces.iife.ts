// Put into a page's own world once it has shown a consent interface. What a page has replaced by then is the page's own.
import {observeInterfaces} from './consent/page/observe-interfaces.ts';
import {report} from './page/report.ts';

observeInterfaces(signal => report({what: 'consent', at: Date.now(), ...signal}));
