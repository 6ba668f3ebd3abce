const grown = 'samsvar-evidence-grew';

let announcer: BroadcastChannel | undefined;

/** Tells every page of the extension that a record grew, or is gone. */
export function announce(id: string): void {
	announcer ??= new BroadcastChannel(grown);
	announcer.postMessage(id);
}

/** Calls back whenever this record grew or was forgotten, in any page of the extension. Answers how to stop listening. */
export function onGrew(id: string, callback: () => void): () => void {
	const channel = new BroadcastChannel(grown);
	channel.onmessage = ({data}: MessageEvent<unknown>) => {
		if (data === id) {
			callback();
		}
	};
	return () => channel.close();
}
