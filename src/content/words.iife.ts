// Put into a page before what reads a banner or presses in it.
import * as languages from '../consent/words/index.ts';
import {layDown} from './consent/words-here.ts';

layDown(languages);
