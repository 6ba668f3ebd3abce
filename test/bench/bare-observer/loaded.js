addEventListener('load', () => chrome.runtime.sendMessage('loaded').catch(() => {}), {once: true});
