"""What clients see: types generated from declarations, the hub's own types, and GraphQL over HTTP."""
