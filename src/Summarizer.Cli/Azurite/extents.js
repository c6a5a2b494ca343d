// Azurite's own way of forgetting an extent sorts all that are left. Of the ten thousands that tests leave in memory, one by one, every ten
// minutes: it answers nobody for minutes.
const { createRequire } = require('node:module');
const path = require('node:path');
const stored = createRequire(path.join(process.cwd(), 'start.js'))('azurite/dist/src/common/persistence/LokiExtentMetadataStore.js');

stored.default.prototype.deleteExtent = async function (id) {
  const extents = this.db.getCollection(this.EXTENTS_COLLECTION);
  const extent = extents.findOne({ id });
  if (extent) {
    extents.remove(extent);
  }
  await new Promise(setImmediate);
};
