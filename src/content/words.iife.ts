// Put into a page whose banner may be in a language that isolated.iife.ts does not carry.
import * as languages from '../consent/words/index.ts';
import {layDown} from './consent/more-words.ts';

layDown(languages);
