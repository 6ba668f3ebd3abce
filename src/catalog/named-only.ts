// Services that policies name and whose requests the catalogue does not tell: their names alone, so that a text is read in full.

/** Names that can mean nothing else. */
export const namedOnly: readonly string[] = listed(`
	24Nettbutikk · 24SevenOffice · Abicart · Acast · accessiBe · Acoustic Campaign · Acoustic Digital Analytics · Act-On
	Acuity Scheduling · Acxiom · Adara · ADCELL · Addingwell · Adfox · Adloox · Admitad · Adobe Campaign · Adobe Commerce
	Adobe Dynamic Media · Adobe Experience Manager Operational Telemetry · Adobe Experience Platform Tags · AdOcean
	Adrecord · Adyen · Affilae · AfterPay · Airbrake · Airtable · Akamai CDN · Alchemer · Alexa Certified Site Metrics
	Algonomy · AllTrails · AltaPay · Amazon Associates · Amazon CloudWatch RUM · Amazon Cognito · Amazon Connect
	Amazon Pay · Amazon Pinpoint · Anthropic · Apollo.io · AppConsent · Appcues · Apple Music · Apple Pay · Apple Podcasts
	Arkose MatchKey · Ascend by Partnerize · AskNicely · Atlassian · Audioboom · AudioEye · Ausha · Auth.js · Auth0
	Authorize.net · AvantLink · Avarda · AWeber · AWS WAF · Azure Maps · Bambora · Bancontact · Barilliance · Bazaarvoice
	belboon · BigCommerce · Billetto · Bing Maps · Birdeye · Bitly · Bitmovin · Bizum · Bloomreach Discovery · Blue Triangle
	Bluesky · Booking.com · BookVisit · Braintree · Brevo · Budbee · Builder.io · Bunny Fonts · bunny.net · Buzzsprout
	Bókun · Calaméo · Calendly · CallTrackingMetrics · Campaign Monitor · Canva · Cash App Afterpay · Catchpoint · CCM19
	Certona · Chargebee · Chatra · Checkout.com · Chili Piper · Cincopa · Claritas · Clearbit · CleverTap · Cloud.typography
	Cloudflare Images · Cloudflare Stream · Cloudflare Zaraz · CodePen · Codigo Analytics · Cognigy · Commission Factory
	Conative · Consentmo · Constant Contact · Contao · Contentful · Conversant · ConvertKit · Countly · Coveo · Craft CMS
	Crowdsignal · Crowdskout · Crownpeak Product Discovery · Curalate · Curator.io · Customer.io · DataGrail Consent
	DatoCMS · DDoS-Guard · Dealfront · DialogTech · Dibs · DIBS · digidip · DigitalOcean · Distil Networks · Dolist
	Domeneshop · Doofinder · Double.net · Dreamdata · Dropbox · Dstillery · Dynata · e-conomic · Easycruit · econda
	Effinity · eKomi · Elastic Site Search · Elementor · Emplifi UGC · Enalyzer · Enzuzo · ePay · EqualWeb · Ethyca Fides
	Eventbrite · Everflow · everviz · Evolv AI · Exit Bee · FareHarbor · Fastly Insights · FedEx · Feefo · Figma
	financeAds · Findify · Finsweet Cookie Consent · FlexOffers · Flickr · Flipboard · Flipsnack · Flowplayer · Fly.io
	Fonts.com · Fontshare · Formstack · Forter · Fortnox · Fospha · Fraudlogix · Fresha · Freshdesk · Freshsales
	Freshworks · Friendbuy · Frisbii · Front Chat · Funnel.io · FusionAuth · Gainsight PX · Gastroplanner · GatewayAPI
	GeeTest · Genesys Cloud · Genially · GeoEdge · GetFeedback · GetResponse · Getty Images · GetYourGuide · GIPHY · GitHub
	GitLab · Glimr · GoatCounter · GoCardless · GoDaddy Websites + Marketing · Google Calendar · Google Charts
	Google Customer Reviews · Google Drive · Google Forms · Google Pay · Google Programmable Search Engine
	Google Reader Revenue Manager · Google Workspace · Gorgias · GoSquared · Grafana Faro · Gravito · GrowthBook · Hadron ID
	Help Scout · Helthjem · HERE Maps · Heroku · Hetzner · Heylink · HockeyStack · Honeybadger · Hostinger
	HUMAN Bot Defender · HYROS · Hyvor Talk · IBM watsonx Assistant · iDEAL · ImageKit · imgix · Imgur · Infobip · Infogram
	Infomaniak · Instabox · Instana · Instapage · Intastellar Consents · IONOS · iPerceptions · iSpot.tv · iZettle · JENTIS
	JivoChat · Jobylon · Jotform · Judge.me · Justuno · Kahoot! · Kakao Maps · Kakao Pixel · Kakao SDK · Kaltura · Kasada
	Keap · Kentico Xperience · Klarna Bank · Kochava · komoot · Kustomer · Landbot · Leadfeeder · LeadLab · Lemon Squeezy
	Libsyn · Liferay · LiftIgniter · Lightspeed eCom · LINE Social Plugins · LINK Mobility · LinkMobility · Linktree
	Linode · Lipscore · Listrak · LiteSpeed Cache · LiveInternet · LiveRamp Privacy Manager · Login with Amazon
	Looker Studio · Loopia · Loox · Loqate · Lucid Measurement · Lunio · Lusha · Magento · MailerLite · Mailgun · Mailmunch
	MailPoet · Make.com · Mandrill · Manychat · Mapbox · MapKit JS · MapTiler · Marchex · Matterport · Mediahawk
	mediarithmics · MessageBird · Messenger Chat Plugin · Microsoft 365 · Microsoft Ajax CDN · Microsoft Azure
	Microsoft Bookings · Microsoft Dynamics · Microsoft Forms · Microsoft Power BI · Microsoft Power Pages · Microsoft Teams
	Mixcloud · MobilePay · MoEngage · Mollie · Mopinion · Movable Ink · MultiSafepay · Mux Data · Mux Video · MyFonts
	Mystore · n8n · Navegg · Naver Analytics · NAVER Maps · Netigate · Netlify · Netlify Real User Metrics · Netmining
	Nets Easy · Nexi · Next.js · Norce · Northbeam · NPAW · Nuxt · Office 365 · Okendo · Okta · Olapic · Olark · Ometria
	Omnisend · Omny Studio · OnAudience · one.com · OneLogin · Oney · OpenAI · OpenTable · OpenWeather · OpenWeb
	OpinionLab · Optimizely Data Platform · Optimizely Recommendations · OptinMonster · Oracle B2C Service
	Oracle Responsys · Outreach.io · OVH · OVHcloud · Padlet · PageFair · Pandectes · PartnerStack · Paystack · PayU
	PensoPay · Pexels · Pipedrive · Pirsch · Podbean · Podimo · Podscribe · Polyfill.io · Polylang · Poptin · Porterbuddy
	Post Affiliate Pro · Postmark · PostNord · PowerOffice · PowerReviews · PrestaShop · Prezi · Prismic · PRO ISP
	Propensity · Przelewy24 · PushEngage · Pushwoosh · Qliro · Qualaroo · Questback · Quickbutik · Quickpay
	Rakuten Analytics · Rambler Top100 · Ratepay · RB2B · ReachMee · Reblaze · Recite Me · Recman · Reddit Embed · Redsys
	ReferralCandy · Refersion · Render.com · resOS · ResponseTap · Riskified · Riverty · Rockerbox · Rubicon Project
	Sailthru · Salesforce CRM · Salesforce Data 360 · Salesforce Experience Cloud · Salesforce Service Cloud · Salesloft
	SalesViewer · SAP Commerce Cloud · Satispay · Scalapay · Scalingo · Scribd · Searchspring · Securiti Consent Management
	Sendinblue · SEON · Servebolt · SessionCam · SessionStack · Setmore · Sezzle · Shareaholic · SharpSpring · Shoptet
	Shopware · Shutterstock · Sign in with Apple · Signifyd · Simplecast · Simply.com · SimplyBook.me · Sirdata CMP · Sirv
	Site24x7 Real User Monitoring · Sitecore Discover · Sitecore Personalize · SiteSpect · Sketchfab · SlideShare
	SnapEngage · SnapWidget · Snitcher · Snoobi · Sojern · SparkPost · Splunk Real User Monitoring · Spotify Ad Analytics
	Spreaker · SproutVideo · StackBlitz · Stadia Maps · Statsig · Storyblok · Strato · Strava · Sucuri · SumUp · Supabase
	Supermetrics · SuperOffice · SurveyMonkey · Survicate · Swedish BankID · Taggbox · Tapfiliate · Tealeaf · TeamViewer
	Tencent Analytics · Tencent Captcha · Tencent Cloud RUM · TestFreaks · Textalk · TheFork · ThreatMetrix · Thunderforest
	Ticketmaster · Tietoevry · TietoEVRY · TomTom · Top.Mail.Ru · TouchCommerce · TrackJS · Transcend Consent Management
	Trello · Trengo · Tripadvisor · Triple Whale · Tripletex · TRUENDO · Trustly · Trustpilot · Tumblr · TVSquared · Twilio
	Twilio SendGrid · Typeform · Umbraco · Umbraco Engage · UniConsent · Unsplash · UpCloud · Uploadcare · Uptrends
	Userflow · Usermaven · Userpilot · UserWay · UserZoom · UXCam · Varbi · Vercel · Vercel Speed Insights · Vergic
	Verifone · Viafoura · VideoPress · Vidyard · Visma · Vonage · vzaar · WalkMe · Webcruiter · WebEngage · Webflow
	Webtrends Optimize · Weebly · WeTransfer · what3words · WhatConverts · Whatfix · Wikinggruppen · Wisepops · WonderPush
	WooCommerce · Woopra · WordAds · Wordfence · Worldline · Worldpay · Yandex Maps · Yandex SmartCaptcha · Yext · Yieldify
	YieldKit · Yottaa · Zapier · Zaver · Zendesk · Zeotap · Zettle · Zoho Campaigns · Zoho Forms · Zoho PageSense · ZoomInfo
`);

/** Names that are words as well. */
export const namedOnlyByWords: readonly string[] = listed(`
	Ada · Adjust · Affirm · Airship · Alma · AMP · Asana · Attentive · Batch · Billy · Blik · Blogger · Bring · Buffer
	Burt · Carbon · CARTO · Castle · Chameleon · Citybreak · Clerk · Confiant · Constructor · Conviva · Cookie Reports
	Coral · Decibel · Delighted · Dinero · Discord · Doodle · Drip · Elevar · Evry · Express · Fifty · Fiken · Flourish
	Ghost · Gladly · heatmap · HERE · Honeycomb · Impact · Indicative · Infinity · Juicer · Keen · Ketch · Kit · LINE Tag
	Loom · Luma · Make · Megaphone · Mention Me · Miro · Mutiny · Nielsen · Notion · OK · Paddle · Podium · Posten · Privy
	Proof · Request Metrics · Resend · Rumble · Secure Privacy · Sift · Signal · Sinch · Singular · Slack · Sprig · Square
	Stamped · Streamable · Sumo · Svea · Swish · Tableau · Tally · Telegram · Tenor · Threads · Timma · Visitor Queue
	Walley · Warmly · Windy · Zoom
`);

function listed(names: string): readonly string[] {
	return names.split(/\s*(?:·|\n)\s*/).filter(name => name !== '');
}
