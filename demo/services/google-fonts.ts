import {file, stylesheet} from '../answers.ts';
import type {Service} from '../service.ts';

/** Google Fonts: a style sheet and a font, no tracker. The font is ours and holds nothing but a space: the letters come from the next one in the list. */
export const googleFonts: Service = {
	id: 'google-fonts',
	hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
	answer({host, path, query}) {
		if (host === 'fonts.gstatic.com') return path.endsWith('.woff2') ? file('font/woff2', font, open) : null;
		const family = query.get('family')?.split(':')[0] ?? 'Sans';
		return path === '/css2' ? stylesheet(face(family), {'cache-control': 'private, max-age=86400'}) : null;
	},
};

const font = Buffer.from(
	`d09GMgABAAAAAAEMAAoAAAAAAlQAAADFAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAANAoBLAE2AiQDBgsGAAQgBVoHJhu/ARgu
	CmwbuXUqdVEwpU/Xhx1kofH894s797+3YxiDsGPEX4SqykUPShG6qMirJ9skOVKFYsKnmPBRkMDF05mepOFPj6OweVthAJC0tRbS
	FW5+0AMd+AKH6+R2+uXbwwziQDzsRpVbWDRpAM9jMM26Xai3HwBggoHCqgSrNtFaMLfNAVk4BmjUHiEIH0ue/bXqC6/7XgCUAcKI
	cwMzAukWjK7ErvYQEAsChp1FSe/FwZHzcHL9iuuQ+gG3DlCA9kYhEbkOAA==`,
	'base64',
);
const open = {'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000'};
const face = (family: string) => `@font-face {
	font-family: '${family}';
	font-display: swap;
	src: url(https://fonts.gstatic.com/s/${family.toLowerCase()}/v13/${family.toLowerCase()}.woff2) format('woff2');
}`;
