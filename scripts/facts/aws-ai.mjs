// Writes the tables of the AI services that are billed by the request, page, character or minute. Names of steps are the feeds' own.
import { as, writeItems } from "./items.mjs";

/** Usage types and operations as in the offer file of ap-south-1 (price-api-samples, 2026-01-16), which also has the units. */
const seen = (product, words) => as(product, words, { basis: "seen" });
const TO_50M = "{0: upto 10M | 10000000: from 10M to 50M | 50000000: over 50M}";
const TO_100M = "{0: upto 10M | 10000000: from 10M to 50M | 50000000: from 50M to 100M | 100000000: over 100M}";
writeItems("comprehend", "comprehend", {
  // A unit is 100 characters.
  units: [
    seen("DetectDominantLanguage", `Processes Language Detection text request ${TO_50M}`),
    seen("DetectEntities", `Processes Entity Analysis text request ${TO_50M}`),
    seen("DetectEntities-Custom", "Processes Custom Entity text request"),
    seen("DetectEvents", `Processes Event Analysis text request ${TO_50M}`),
    seen("DetectKeyPhrases", `Processes Key Phrase detection text request ${TO_50M}`),
    seen("DetectSentiment", `Processes Sentiment Analysis text request ${TO_50M}`),
    seen("DetectSyntax", `Processes Syntax Analysis text request ${TO_50M}`),
    seen("DetectTgtSentiment", `Process Targeted Sentiment text request ${TO_50M}`),
    seen("DetectPiiEntities", `Processes PII Analysis in text request ${TO_100M}`),
    seen("ContainsPiiEntities", `Processes Contains PII in text requests ${TO_100M}`),
    seen("DocClassification-Custom", "Processes Custom Classification text request"),
    `Comprehend prompt safety classifier for text ${TO_100M}`,
    `Comprehend toxicity detection for text segments ${TO_100M}`,
  ],
  seconds: [
    seen("DocClassifier-Time", "Processes Custom Classification model training request"),
    seen("EntityRecognizer-Time", "Processes Custom Entity model training request"),
    // An inference unit of an endpoint.
    seen("Endpoint-Time#DetectEntities", "Processes Sync custom entities text request"),
    seen("Endpoint-Time#DocClassification", "Processes Sync custom classification text request"),
  ],
  months: [
    seen("DocClassifier-Storage", "Processes Custom Classification model storage request"),
    seen("EntityRecognizer-Storage", "Processes Custom Entity model storage request"),
  ],
  // A job of topic modelling costs a dollar, and what it reads beyond 100 MB by size: aws.amazon.com/comprehend/pricing.
  jobs: [seen("DetectTopics-1MB", "Topic Modeling Comprehend-DetectTopic"), seen("DetectTopics-Fixed", "Topic Modeling Comprehend-DetectTopic-Fixed")],
  MB: [seen("DetectTopics-PerMB", "Topic Modeling Comprehend-DetectTopic-PerMB")],
});

const MEDICAL = ["DetectEntities", "DetectPHI", "InferICD10CM", "InferRxNorm", "InferSNOMEDCT"];
const BATCHES = ["EntitiesDetection", "PHIDetection", "ICD10CMInference", "RxNormInference", "SNOMEDCTInference"].map((name) => `${name} Batching`);
writeItems("comprehendmedical", "comprehendmedical", {
  units: [...MEDICAL, ...BATCHES].map((name) => `${name} {0: | 1000000: Tier2 | 2000000: Tier3}`),
});

const IMAGES = "Rekognition Image API";
const FIVE_MILLION = "{0: upto 1MM | 1000000: upto 5MM | 5000000: upto 35MM | 35000000: over 35MM} per Images Processed";
const APIS = ["Custom Image Async API", "Custom Moderation Adapter", "DetectLabels Image Properties API", "Image Async API"];
writeItems("AmazonRekognition", "rekognition", {
  images: [
    ...["Group1", "Group2", ...APIS.map((api) => `Number of images processed using ${api}`)].map((group) => `${IMAGES} ${FIVE_MILLION} ${group}`),
    `${IMAGES} {0: upto 1MM | 1000000: upto 10MM | 10000000: upto 100MM | 100000000: over 100MM} per Images Processed`,
  ],
  requests: [as("Rekognition API Requests per API Calls", "Rekognition API Requests {0: 500000 | 500000: 3000000 | 3000000: } per API Calls")],
  minutes: [/ per [Mm]inutes/, /^Number of minutes of /],
  "face-months": ["Face Metadata Storage per Faces Mo"],
  "user-months": ["User Metadata Storage per Users Mo"],
});

const MILLION = "{0: First 1M | 1000000: Over 1M}";
const DOCUMENTS = [
  "AnalyzeDocument API CustomQueries",
  "AnalyzeDocument API CustomQueries Tables",
  "AnalyzeDocument API Forms",
  "AnalyzeDocument API Forms CustomQueries",
  "AnalyzeDocument API Forms CustomQueries+Tables",
  "AnalyzeDocument API Forms Queries",
  "AnalyzeDocument API Forms Tables+Queries",
  "AnalyzeDocument API Queries",
  "AnalyzeDocument API Tables",
  "AnalyzeDocument API Tables Queries",
  "AnalyzeDocument Layout API Layout",
  "AnalyzeDocument Signatures API Signatures",
];
const OTHERS = [
  "AnalyzeExpense AnalyzeExpense API Expense",
  "Async AnalyzeExpense API Expense",
  "Async AnalyzeLending API Lending",
  "Async DocumentTextDetection API Text",
  "DetectDocumentText API Text",
];
writeItems("AmazonTextract", "textract", {
  pages: [
    "Analyze ID AnalyzeID API ID {0: First 100K | 100000: Over 100K}",
    ...[...DOCUMENTS, ...DOCUMENTS.map((name) => `Async ${name}`), ...OTHERS].map((name) => `${name} ${MILLION}`),
  ],
});

writeItems("translate", "translate", {
  characters: ["Text Translation per Character", "TextTranslationJob", "TranslateDocument", "ActiveCustomTranslationJob"],
});
writeItems("AmazonPolly", "polly", { characters: [/ per Characters$/] });

/** Regions end their ladders at the third or the fourth step. */
const audio = (words) => {
  const start = "0: from 0 to 15000000 | 15000000: from 15000000 to 60000000";
  return [
    `${words} {${start} | 60000000: from 60000000 to 300000000 | 300000000: from 300000000 to Inf}`,
    `${words} {${start} | 60000000: from 60000000 to Inf}`,
  ];
};
const FOUR_STEPS = ["SummaryCallAnalyticsTranscribe Transcribe Call Analytics Summarization", "ToxicityDetection Toxicity Detection"];
writeItems("transcribe", "transcribe", {
  seconds: [
    ...[
      "Streaming CallAnalytics Transcribe Call Analytics per seconds",
      "Streaming RedactionTranscribeStreaming automatic content redaction per seconds",
      "Streaming Stream to Text per second",
      "Streaming TranscribeStreamingClm Transcribe Custom Language Model per seconds",
      "Transcription Job Audio to Text per second",
      "Transcription Job CallAnalytics Transcribe Call Analytics per seconds",
      "Transcription Job Redaction Audio to Text per Second",
      "Transcription Job TranscribeClmAudio Transcribe Custom Language Model per seconds",
    ].flatMap(audio),
    ...FOUR_STEPS.map((kind) => audio(`Transcription Job ${kind} per seconds`)[0]),
    /per seconds/,
  ],
});

// Streamed speech is billed by its length and training of a bot by a time that the words do not say.
writeItems("AmazonLex", "lex", { requests: [/^(Speech|Text|DTMF) /] }, { without: [/^Speech to-.*-Str/, /^Automated chatbot$/] });

writeItems("AmazonKendra", "kendra", {
  // eu-west-2 has the price of another item here.
  hours: [
    as("Intelligent Ranking Capacity Units CapacityUnits per hours", "Intelligent Ranking Capacity Units CapacityUnits per hours", {
      withoutPlaces: ["eu-west-2"],
    }),
    / per hours$/,
  ],
  documents: ["Pay Per Document Scanned Unit DocumentsScanned per Count"],
});

// What the steps called Tier1 to Tier4 hold is not said, and a batch of content has no unit that fits its price.
writeItems(
  "AmazonPersonalize",
  "personalize",
  {
    requests: [
      "Real-Time Inference {0: from 0 to 72000000 | 72000000: from 72000000 to 720000000 | 720000000: from 720000000 to Inf} per Real Time Recommendation Requests",
      / per Real Time Recommendation Requests$/,
    ],
    recommendations: [
      "Batch Inference {0: First 20 Million | 20000000: Next 180 Million | 200000000: Over 200 Million} per Batch Recommendations",
      "Batch Inference V2 per Batch Recommendations",
    ],
    interactions: [/ per Interactions$/],
    hours: ["Training per TrainingHour"],
    GB: ["Data per GB"],
  },
  { without: [/ Tier\d /, /^Batch Content Generation/] },
);

// Forecasts and explanations are priced by the thousand or by steps of thousands; the words do not say which.
writeItems(
  "AmazonForecast",
  "forecast",
  { GB: [as("Data Injection", "Data Injection 0 to Inf")], hours: [as("Training hours", "Training hours 0 to Inf")] },
  { without: [/Forecast/] },
);

const FRAUD = "{0: 0 to 100000 | 100000: 100000 to Inf} Predictions";
writeItems("AmazonFraudDetector", "frauddetector", {
  predictions: [
    as("Predictions Online Fraud Insights", `Predictions Online Fraud Insights ${FRAUD}`),
    as("Predictions Transaction Fraud Insights", `Predictions Transaction Fraud Insights ${FRAUD}`),
    as("Predictions Rules Only", "Predictions Rules Only {0: 0 to 400000 | 400000: 400000 to 1200000 | 1200000: 1200000 to Inf} Predictions"),
  ],
  hours: ["Training", "Hosting"],
  "GB-months": ["Stored Dataset"],
});

const REVIEWS = "{0: 0 to 100000 | 100000: 100000 to Inf}";
writeItems("AmazonA2I", "a2i", {
  objects: [
    "Machine Learning Custom {0: 0 to 50000 | 50000: 50000 to 1000000 | 1000000: 1000000 to Inf}",
    `Machine Learning Rekognition ${REVIEWS}`,
    `Machine Learning Textract ${REVIEWS}`,
  ],
});

writeItems("AmazonLookoutEquipment", "lookoutequipment", { hours: [/[Hh]ourly cost/], GB: ["Machine Learning One time charge per GB"] });
writeItems("AmazonLookoutMetrics", "lookoutmetrics", {
  "metric-months": [
    "Anomaly Detection {0: from 0 to 1000 | 1000: from 1000 to 5000 | 5000: from 5000 to 20000 | 20000: from 20000 to 50000 | 50000: from 50000 to Inf} per Metrics",
  ],
});
// Four US dollars an hour; what the edge's steps count is not said.
writeItems(
  "AmazonLookoutVision",
  "lookoutvision",
  {
    minutes: [
      "Machine Learning Training per minutes",
      "Machine Learning Inference {0: from 0 to 18000 | 18000: from 18000 to 198000 | 198000: from 198000 to 1998000 | 1998000: from 1998000 to Inf}",
    ],
  },
  { without: [/EdgeInference/] },
);

writeItems(
  "AmazonHealthLake",
  "healthlake",
  {
    hours: ["FHIRDataStore per hours"],
    GB: ["FHIRDataExport per GB"],
    "GB-months": ["AdvancedDataStorage per GB-Mo {0: from 0 to 10 | 10: from 10 to Inf}", "FHIRDataStorage per GB-Mo {0: from 0 to 10 | 10: from 10 to Inf}"],
    queries: ["FHIRQueries per Queries {0: from 0 to 2520000 | 2520000: from 2520000 to Inf}"],
  },
  { without: [/^IntegratedMedicalNLP/] },
);
writeItems("AmazonMedicalImaging", "medicalimaging", { requests: ["API Request Core API per Requests"], "GB-months": [/ per GB-month$/] });
