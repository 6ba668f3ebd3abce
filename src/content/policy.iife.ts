// Put into a page when its site's policy is to be read.
import {findPolicy} from './find-policy.ts';
import {observed} from './outbox.ts';

void findPolicy(observed);
