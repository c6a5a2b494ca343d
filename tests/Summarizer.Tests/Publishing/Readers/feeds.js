// What two feed readers that nobody here wrote make of the files in a folder: feedparser (RSS and Atom) and rss-parser.
const fs = require('fs');
const path = require('path');
const FeedParser = require('feedparser');
const RssParser = require('rss-parser');

const folder = process.argv[3];
const read = file => fs.readFileSync(path.join(folder, file), 'utf8');

const byFeedParser = file => new Promise((done, fail) => {
  const feed = { reader: 'feedparser', file, items: [] };
  const parser = new FeedParser({ addmeta: false });
  parser.on('error', fail);
  parser.on('meta', meta => { feed.title = meta.title; feed.link = meta.link; feed.language = meta.language; });
  parser.on('readable', () => {
    for (let item = parser.read(); item; item = parser.read()) {
      feed.items.push({
        id: item.guid, title: item.title, link: item.link, published: item.pubdate, updated: item.date, content: item.description, summary: item.summary, topics: item.categories,
      });
    }
  });
  parser.on('end', () => done(feed));
  parser.end(read(file));
});

const byRssParser = async file => {
  const parser = new RssParser();
  const feed = await parser.parseString(read(file));
  return {
    reader: 'rss-parser', file, title: feed.title, link: feed.link, language: feed.language,
    items: feed.items.map(item => ({
      id: item.guid ?? item.id, title: item.title, link: item.link, published: item.isoDate, content: item['content:encoded'] ?? item.content, author: item.creator ?? item.author, topics: item.categories,
    })),
  };
};

(async () => {
  const files = fs.readdirSync(folder).filter(file => file.endsWith('.xml')).sort();
  const feeds = [];
  for (const file of files) {
    feeds.push(await byFeedParser(file), await byRssParser(file));
  }
  console.log(JSON.stringify(feeds));
})().catch(error => { console.error(error); process.exit(1); });
