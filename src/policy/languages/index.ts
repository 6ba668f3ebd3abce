import type {Lexicon, LinkWords} from '../lexicon.ts';
import {da, daLinks} from './da.ts';
import {de, deLinks} from './de.ts';
import {en, enLinks} from './en.ts';
import {fi, fiLinks} from './fi.ts';
import {nb, nbLinks} from './nb.ts';
import {nl, nlLinks} from './nl.ts';
import {nn, nnLinks} from './nn.ts';
import {pl, plLinks} from './pl.ts';
import {sv, svLinks} from './sv.ts';

export const lexicons: readonly Lexicon[] = [nb, nn, sv, da, en, de, nl, fi, pl];
export const linkWords: readonly LinkWords[] = [
	nbLinks,
	nnLinks,
	svLinks,
	daLinks,
	enLinks,
	deLinks,
	nlLinks,
	fiLinks,
	plLinks,
];
