import type {Lexicon, LinkWords} from '../lexicon.ts';
import {da, daLinks} from './da.ts';
import {de, deLinks} from './de.ts';
import {en, enLinks} from './en.ts';
import {es, esLinks} from './es.ts';
import {fi, fiLinks} from './fi.ts';
import {fr, frLinks} from './fr.ts';
import {it, itLinks} from './it.ts';
import {nb, nbLinks} from './nb.ts';
import {nl, nlLinks} from './nl.ts';
import {nn, nnLinks} from './nn.ts';
import {pl, plLinks} from './pl.ts';
import {sv, svLinks} from './sv.ts';

export const lexicons: readonly Lexicon[] = [nb, nn, sv, da, en, de, fr, es, nl, fi, it, pl];
export const linkWords: readonly LinkWords[] = [
	nbLinks,
	nnLinks,
	svLinks,
	daLinks,
	enLinks,
	deLinks,
	frLinks,
	esLinks,
	nlLinks,
	fiLinks,
	itLinks,
	plLinks,
];
