/** Moves as a pointer does over the middle of the page: some load all they have, their banner too, when somebody moves. */
export function stir(): void {
	const at = {bubbles: true, clientX: innerWidth / 2, clientY: innerHeight / 2};
	for (const type of ['mouseover', 'mousemove']) document.body?.dispatchEvent(new MouseEvent(type, at));
}
