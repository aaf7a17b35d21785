// Starts GraphiQL on the hub's own endpoint, with the README's query to begin with.
"use strict";

const ENDPOINT = "/graphql";

async function firstQuery() {
  const shared = new URLSearchParams(window.location.search).get("query");
  if (shared) return shared;
  const answer = await fetch("/static/first.graphql");
  return answer.ok ? answer.text() : "{\n  __typename\n}\n";
}

async function start() {
  const explorer = window.GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false });
  const fetcher = window.GraphiQL.createFetcher({ url: ENDPOINT });
  const root = window.ReactDOM.createRoot(document.getElementById("ide"));
  root.render(
    window.React.createElement(window.GraphiQL, {
      fetcher,
      plugins: [explorer],
      defaultQuery: await firstQuery(),
      defaultEditorToolsVisibility: true,
      inputValueDeprecation: true,
      // Headers will carry tokens: never keep them in the browser's storage.
      shouldPersistHeaders: false,
    }),
  );
}

start();
