// Reads the data package at the URI given, as a stranger would: is it valid, is each cell of the type that the package says,
// and does each foreign key lead to a row? The library looks for such a row by reading all of them, so the keys are compared here.
import datapackage from "datapackage";

const described = await datapackage.Package.load(process.argv[2]);
if (!described.valid) {
  console.error(described.errors.map((error) => error.message).join("\n"));
  process.exit(1);
}
const tables = new Map();
for (const resource of described.resources) {
  tables.set(resource.name, await resource.read({ keyed: true }));
  console.log(`${resource.name}: ${tables.get(resource.name).length} rows`);
}

const key = (row, fields) => JSON.stringify([fields].flat().map((field) => row[field]));
for (const resource of described.resources) {
  for (const { fields, reference } of resource.schema.foreignKeys) {
    const known = new Set(tables.get(reference.resource || resource.name).map((row) => key(row, reference.fields)));
    for (const row of tables.get(resource.name)) {
      const isEmpty = [fields].flat().every((field) => row[field] === null);
      if (!isEmpty && !known.has(key(row, fields))) {
        console.error(`${resource.name}: ${key(row, fields)} is no row of ${reference.resource}`);
        process.exitCode = 1;
      }
    }
  }
}
