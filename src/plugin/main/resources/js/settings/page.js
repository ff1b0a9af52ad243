/** The page of a project's settings. */
define('rice/settings/page',
  ['wrm/context-path', 'rice/dom', 'rice/recalculations/section', 'rice/settings/desk', 'rice/settings/paths', 'rice/settings/sections', 'rice/settings/server', 'rice/settings/words'],
  (contextPath, dom, parts, desks, paths, sections, serverOf, words) => {
    'use strict';

    const { element, replace } = dom;
    const { message } = parts;

    const FIRST = 'factors';
    const START = 'start';

    const place = () => window.location.hash.slice(1);

    /** What is told above the section: what is broken, doubtful or wrong there. */
    const notices = (go) => {
      const node = element('div', { class: 'rice-notices' });
      const link = (path) => {
        const keys = paths.keys(path);
        const { id, title } = sections.find(sections.of(keys));
        return element('a', { href: '#' + id, onclick: (event) => { event.preventDefault(); go(path); } }, words.owner(keys) || title);
      };
      const list = (kind, title, told) => (told.length === 0 ? null : element('div', { class: 'aui-message aui-message-' + kind },
        element('p', { class: 'title' }, element('strong', {}, title)),
        element('ul', {}, ...told.map(([path, sentence]) => element('li', {}, link(path), ': ', element('span', { dir: 'auto' }, sentence))))));
      const told = ({ path, sentence }) => [path, sentence];
      let shown = '';
      const show = (problems, warnings, errors) => {
        const now = JSON.stringify([problems, warnings, errors]);
        if (now !== shown) {
          shown = now;
          replace(node,
            list('error', AJS.I18n.getText('rice.set.problems.stop'), problems.filter(({ stops }) => stops).map(told)),
            list('warning', AJS.I18n.getText('rice.set.problems'), problems.filter(({ stops }) => !stops).map(told)),
            list('error', AJS.I18n.getText('rice.set.loose'), errors),
            list('info', AJS.I18n.getText('rice.set.doubts'), warnings));
        }
      };
      return { node, show };
    };

    const page = (root) => {
      const { projectKey: project, projectName, administersJira } = root.dataset;
      const server = serverOf(project);
      const announcer = element('div', { class: 'assistive', role: 'status' });
      const stage = element('form', { class: 'aui top-label rice-set-stage', novalidate: true, onsubmit: (event) => event.preventDefault() });
      const nav = sections.links();
      const defaults = element('p', { class: 'rice-set-defaults', hidden: true }, AJS.I18n.getText('rice.set.new'), ' ',
        element('a', { href: '#' + START }, AJS.I18n.getText('rice.set.start')));
      let views = {};
      let section = FIRST;
      let desk = null;
      let problems = [];
      let seen = null;

      const announce = (text) => { announcer.textContent = text; };

      const off = element('div', { class: 'aui-message aui-message-info', hidden: true },
        element('p', {}, AJS.I18n.getText('rice.set.off'), ' ', element('a', { href: '#people' }, AJS.I18n.getText('rice.set.off.change'))));

      const isNew = () => desk.settings.draft.base().revision === 0;

      /** Shows a section, or a view that was made for once. */
      const draw = (id) => {
        seen = id;
        nav.choose(id);
        nav.node.hidden = id === START;
        defaults.hidden = id === START || !isNew();
        off.hidden = desk.settings.draft.base().settings.enabled !== false;
        desk.leaveSection();
        if (views[id]) {
          replace(stage, ...views[id]);
          return Promise.resolve();
        }
        section = id;
        stage.setAttribute('aria-busy', 'true');
        return sections.draw(id).then((make) => {
          if (seen === id) {
            desk.settings.marks.clear();
            replace(stage, ...make(desk.settings));
            desk.settings.marks.tell();
          }
        }, () => replace(stage, message('error', AJS.I18n.getText('rice.set.tools.failed')))).finally(() => stage.removeAttribute('aria-busy'));
      };

      const route = () => {
        const wanted = place();
        views = views[wanted] ? { [wanted]: views[wanted] } : {};
        if (isNew() && (wanted === '' || wanted === START)) {
          return draw(START);
        }
        return draw(views[wanted] || (sections.find(wanted) && wanted !== START) ? wanted : FIRST);
      };

      /** The address changes first: the event that tells of it finds the section there already. */
      const go = (id) => {
        if (seen === id) {
          return Promise.resolve();
        }
        window.history.pushState(null, '', '#' + id);
        return route();
      };

      const toPath = (path) => go(sections.of(paths.keys(path))).then(() => desk.settings.marks.focus(path));
      const top = notices(toPath);

      const marked = (marks) => {
        const owner = ([path]) => sections.of(paths.keys(path));
        nav.mark(marks.errors().map(owner), marks.warnings().map(owner));
        const [errors, warnings] = marks.loose().map((told) => told.filter((one) => owner(one) === seen));
        // What is broken is told as that already.
        top.show(problems, warnings.filter(([path]) => !problems.some((broken) => broken.path === path)), errors);
      };

      const view = (id, nodes) => {
        views[id] = nodes;
        return seen === id ? draw(id) : go(id);
      };

      const leave = () => go(sections.find(section) ? section : FIRST);

      /** The first look shows nothing of the draft, and what was made for once is over. */
      const redraw = () => {
        if (seen !== START) {
          return views[seen] ? leave() : draw(seen);
        }
        return Promise.resolve();
      };

      const saved = () => server.problems().then((now) => {
        problems = now;
        marked(desk.settings.marks);
      }, () => {});

      const enter = (stored, choices) => {
        const given = { project, projectName, administersJira: administersJira === 'true', server, choices, announce };
        desk = desks(given, stored, { redraw, go, marked, view, leave, saved, focus: nav.focus });
        desk.settings.byHand = () => go(FIRST).then(nav.focus);
        replace(root, announcer, off, top.node, nav.node, defaults, stage, desk.bar.node);
        window.addEventListener('hashchange', () => { if (seen !== place()) route(); });
        window.addEventListener('beforeunload', (event) => {
          if (desk.isUnsaved()) {
            event.preventDefault();
          }
        });
        desk.check();
        desk.settings.following.resume();
        return route();
      };

      const mend = (problem) => sections.mending().then((nodes) => replace(root, ...nodes(server, problem)), () => refuse(problem));

      const refuse = (problem) => replace(root, element('div', { role: 'alert' }, message('error', server.sentence(problem), ' ',
        problem.status === 409 && administersJira === 'true' ? element('a', { href: contextPath() + '/plugins/servlet/rice/admin' }, AJS.I18n.getText('rice.set.setup')) : null)));

      /** A refusal with a tag is about settings that are stored. */
      const fail = (problem) => (problem.status === 409 && problem.tag ? mend(problem) : refuse(problem));

      replace(root, element('p', { class: 'rice-subtle', role: 'status' }, AJS.I18n.getText('rice.set.loading')));
      root.setAttribute('aria-busy', 'true');
      return Promise.all([server.stored(), server.choices(), server.problems().catch(() => [])])
        .then(([stored, choices, found]) => {
          problems = found;
          return enter(stored, choices);
        }).catch(fail).then(() => root.removeAttribute('aria-busy'));
    };

    return { page };
  });

require(['rice/settings/page'], (settings) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-settings').forEach(settings.page));
});
