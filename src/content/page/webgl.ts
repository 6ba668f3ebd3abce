import {tell} from './tell.ts';
import {before} from './wrap.ts';

// UNMASKED_VENDOR_WEBGL and UNMASKED_RENDERER_WEBGL of WEBGL_debug_renderer_info.
const unmaskedVendor = 0x9245;
const unmaskedRenderer = 0x9246;
// RENDERER: Firefox answers it with the same, and calls the extension obsolete.
const renderer = 0x1f01;
const isFirefox = 'mozInnerScreenX' in globalThis;

/** The graphics card asked for by name. Engines ask too, to choose how to draw: weak on its own. */
export function observeWebgl(context: WebGLRenderingContext | WebGL2RenderingContext): void {
	before(context, 'getParameter', (_, input) => {
		const asked = input[0];
		if (asked === unmaskedVendor || asked === unmaskedRenderer || (isFirefox && asked === renderer)) {
			tell('webgl');
		}
	});
}
