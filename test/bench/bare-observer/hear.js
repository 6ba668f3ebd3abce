const heard = {events: 0};
const hear = () => {
	heard.events += 1;
};
const all = {urls: ['<all_urls>']};
const {onBeforeRequest, onSendHeaders, onHeadersReceived, onCompleted, onErrorOccurred} = chrome.webRequest;
onBeforeRequest.addListener(hear, all, ['requestBody']);
onSendHeaders.addListener(hear, all, ['requestHeaders', 'extraHeaders']);
onHeadersReceived.addListener(hear, all, ['responseHeaders', 'extraHeaders']);
onCompleted.addListener(hear, all);
onErrorOccurred.addListener(hear, all);
chrome.cookies.onChanged.addListener(hear);
chrome.runtime.onMessage.addListener(hear);
