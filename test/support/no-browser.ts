import {fakeBrowser} from '@webext-core/fake-browser';

export default fakeBrowser;
