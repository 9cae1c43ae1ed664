// Reads the data package at the address given, as a stranger would: is it valid, is each cell of the type that the package says,
// and does each foreign key lead to a row?
import datapackage from "datapackage";

const described = await datapackage.Package.load(process.argv[2]);
if (!described.valid) {
  console.error(described.errors.map((error) => error.message).join("\n"));
  process.exit(1);
}
for (const resource of described.resources) {
  const rows = await resource.read({ relations: resource.schema.foreignKeys.length > 0 });
  console.log(`${resource.name}: ${rows.length} rows`);
}
