import {getter} from './natives.ts';
import {tell} from './tell.ts';
import {before} from './wrap.ts';

const longest = 2;

/**
 * A moment of sound in one channel, worked out where nobody hears it: scripts that tell sound cards apart render 5,000 to 44,100
 * frames at 44.1 kHz, music and effects last longer or are in stereo. Englehardt & Narayanan 2016, 6.4; FingerprintJS `audio`.
 */
export function observeAudio(): void {
	if (typeof OfflineAudioContext !== 'function') {
		return;
	}

	const framesIn = getter(OfflineAudioContext.prototype, 'length');
	const rateOf = getter(BaseAudioContext.prototype, 'sampleRate');
	const endOf = getter(BaseAudioContext.prototype, 'destination');
	const channelsOf = getter(AudioNode.prototype, 'channelCount');
	before(OfflineAudioContext.prototype, 'startRendering', self => {
		const context = self as OfflineAudioContext;
		if (framesIn(context) < longest * rateOf(context) && channelsOf(endOf(context)) === 1) {
			tell('audio');
		}
	});
}
