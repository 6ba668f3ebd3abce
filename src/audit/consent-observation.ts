import type {Phase, SignalKind} from '../consent/consent.ts';
import type {Seen} from './seen.ts';

/** A consent signal on the page. `raw` is read by `consent/`; `cmp` is the platform's id in the drawer. */
export type ConsentSignal = Seen<
	'consent',
	{
		signal: SignalKind;
		raw: string;
		cmp?: string;
		/** The site of the frame that said it, where that is not the audited one: what somebody else's widget goes by on its own. */
		frameOf?: string;
	}
>;

/** A consent platform was recognised on the page. */
export type PlatformSeen = Seen<'platform', {cmp: string}>;

/** A banner on the page and which choices its first layer offers. */
export type BannerSeen = Seen<
	'banner',
	{
		accept: boolean;
		reject: boolean;
		settings: boolean;
		/** Boxes that were ticked before anybody touched them and could be unticked. */
		preticked?: number;
		/** What lies behind it cannot be reached: it covers the page and takes the clicks. */
		wall?: boolean;
	}
>;

/** A banner that was told of is out of sight. */
export type BannerGone = Seen<'banner-gone', object>;

/**
 * A key of the site's own that was written or changed within seconds of a choice and is named or worded as such keys are, where no
 * known platform keeps the choice. The value was compared in memory and dropped.
 */
export type ChoiceKept = Seen<
	'choice-kept',
	{
		area: 'cookie' | 'localStorage' | 'sessionStorage';
		key: string;
		/** The value was a word for yes and nothing else. */
		says?: 'yes';
	}
>;

/** The way back to an earlier choice was looked for; null: none is within reach. */
export type WayBack = Seen<'way-back', {by: 'icon' | 'link' | 'platform' | null; label?: string}>;

/** What a person saw: the visible part of the page as a JPEG, base64. */
export type Screenshot = Seen<'screenshot', {of: 'banner'; jpeg: string}>;

/** A person clicked somewhere. Nothing but when: signals that follow are the answer to it. */
export type Gesture = Seen<'gesture', {frame: number}>;

/** A choice made: by a known button, by automation, or because the auditor says so. */
export type ChoiceMade = Seen<
	'choice',
	{
		phase: Phase;
		source: 'button-click' | 'auditor' | 'automation';
		/** The label of the button that was pressed. */
		detail?: string;
		/** How many presses it took, from the banner's first layer on. */
		clicks?: number;
	}
>;
