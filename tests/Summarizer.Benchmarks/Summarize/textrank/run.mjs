// Time an article of ts-textrank over the texts of a JSON Lines file: the best of so many rounds, three sentences each.
import { readFileSync } from "node:fs";
import textrank from "ts-textrank";

const rounds = Number(process.argv[3]);
const texts = readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text);
const config = new textrank.AbsoluteSummarizerConfig(
  3, new textrank.SorensenDiceSimilarity(), new textrank.DefaultTextParser(), 0.85, textrank.Summarizer.SORT_OCCURENCE);
const summarizer = new textrank.Summarizer(config, new textrank.NullLogger());
let best = Infinity;
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  for (const text of texts) summarizer.summarize(text, "en");
  best = Math.min(best, performance.now() - start);
}
console.log(JSON.stringify({ milliseconds: best / texts.length }));
