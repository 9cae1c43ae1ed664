// Opens GraphiQL on the atlas, with a tour of queries. GraphiQL's own hooks open and send them, so that tabs, history and
// variables work as for a query that was typed.
(async () => {
    const { createElement: h } = React;
    const { useEditorContext, useExecutionContext } = GraphiQL.React;

    const tour = await (await fetch('tour.json')).json();
    const asked = new URLSearchParams(window.location.search);

    // On a phone the tour would hide the editor, so it waits behind its button.
    const narrow = window.matchMedia('(max-width: 46rem)').matches;

    // Another GraphiQL on the same address would otherwise share its tabs with this one.
    const storage = GraphiQL.createLocalStorage({ namespace: 'atlas' });
    const shown = asked.has('query')
        ? { query: asked.get('query'), variables: asked.get('variables') ?? '' }
        : lastShown() ?? tour[0];

    /** The tab that was open when the page was left; null at the first visit. */
    function lastShown() {
        try {
            const { tabs, activeTabIndex } = JSON.parse(storage.getItem('graphiql:tabState'));
            return { query: tabs[activeTabIndex].query ?? '', variables: tabs[activeTabIndex].variables ?? '' };
        } catch {
            return null;
        }
    }

    function Compass() {
        return h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
            h('circle', { cx: 12, cy: 12, r: 9.5 }),
            h('path', { d: 'm15.8 8.2-2 5.6-5.6 2 2-5.6z', strokeLinejoin: 'round' }));
    }

    function Tour() {
        const editor = useEditorContext({ nonNull: true });
        const execution = useExecutionContext({ nonNull: true });

        // An example that was changed stays in its tab; as it was written, it opens in another one.
        function ask(example) {
            const there = editor.tabs.findIndex(
                tab => tab.query === example.query && (tab.variables ?? '') === example.variables);
            ReactDOM.flushSync(() => (there < 0 ? editor.addTab() : editor.changeTab(there)));
            if (there < 0) {
                editor.queryEditor.setValue(example.query);
                editor.variableEditor.setValue(example.variables);
            }
            document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            editor.setOperationName(/^query (\w+)/m.exec(example.query)[1]);
            execution.run();
        }

        return h('section', { className: 'tour', 'aria-label': 'Tour' },
            h('div', { className: 'graphiql-doc-explorer-title' }, 'Tour'),
            h('p', null, 'Select a query: it opens in a tab and is sent.'),
            h('ol', null, tour.map(example => h('li', { key: example.name },
                h('button', { type: 'button', onClick: () => ask(example) },
                    h('strong', null, example.title),
                    h('span', null, example.about))))),
            h('p', { className: 'links' },
                h('a', { href: '/docs/api' }, 'API guide'),
                h('a', { href: '/graphql/schema.graphql' }, 'Schema file'),
                h('a', { href: '/export/observations.csv' }, 'Observations as CSV'),
                h('a', { href: '/export/datapackage.json' }, 'Data package')));
    }

    ReactDOM.createRoot(document.getElementById('graphiql')).render(
        h(GraphiQL, {
            // The fetcher states the content type by itself: a second header of that name would be joined to it, and the
            // endpoint refuses what is not plainly application/json.
            fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
            storage,
            defaultTabs: asked.has('query') ? [shown, ...tour] : tour,
            // By these GraphiQL knows which of the tabs is shown; without them it would add one.
            query: shown.query,
            variables: shown.variables,
            operationName: asked.get('operationName') ?? undefined,
            plugins: [{ title: 'Tour', icon: Compass, content: Tour }],
            visiblePlugin: narrow ? undefined : 'Tour',
            defaultEditorToolsVisibility: 'variables',
            inputValueDeprecation: true,
            shouldPersistHeaders: false,
        }, h(GraphiQL.Logo, null, h('a', { href: '/' }, 'Open cyber diplomacy atlas'))));
})();
