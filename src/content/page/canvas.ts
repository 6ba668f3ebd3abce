import {observeFontsOf} from './fonts.ts';
import {observePictures} from './pictures.ts';
import {before} from './wrap.ts';
import {observeWebgl} from './webgl.ts';

/**
 * Hooks on drawing wait for the first canvas that is drawn on: most pages have none, and merely to name WebGL's interfaces costs
 * a page two milliseconds.
 */
export function observeCanvas(): void {
	const seen = {__proto__: null} as unknown as Record<string, true>;
	const first = (kind: string) => !seen[kind] && (seen[kind] = true);
	const webgl = (kind: unknown) => {
		if (kind === 'webgl2') {
			if (first(kind)) observeWebgl(WebGL2RenderingContext.prototype);
		} else if ((kind === 'webgl' || kind === 'experimental-webgl') && first('webgl')) {
			observeWebgl(WebGLRenderingContext.prototype);
		}
	};
	before(HTMLCanvasElement.prototype, 'getContext', (_, input) => {
		if (input[0] !== '2d') {
			webgl(input[0]);
		} else if (first('2d')) {
			const {prototype} = CanvasRenderingContext2D;
			const read = observePictures(HTMLCanvasElement.prototype, prototype);
			before(HTMLCanvasElement.prototype, 'toDataURL', read);
			before(HTMLCanvasElement.prototype, 'toBlob', read);
			observeFontsOf(prototype);
		}
	});
	before(OffscreenCanvas.prototype, 'getContext', (_, input) => {
		if (input[0] !== '2d') {
			webgl(input[0]);
		} else if (first('offscreen')) {
			const {prototype} = OffscreenCanvasRenderingContext2D;
			before(OffscreenCanvas.prototype, 'convertToBlob', observePictures(OffscreenCanvas.prototype, prototype));
			observeFontsOf(prototype);
		}
	});
}
