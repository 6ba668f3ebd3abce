// Put into a page when its site's policy is to be read, or into a tab that was opened to read one.
import {observed} from './outbox.ts';
import {findPolicy} from './policy/find-policy.ts';
import {readTab} from './policy/read-tab.ts';

const {samsvarTab = false, samsvarGiven} = globalThis as {
	samsvarTab?: boolean;
	samsvarGiven?: readonly string[];
};

void (samsvarTab ? readTab(observed) : findPolicy(observed, samsvarGiven));
