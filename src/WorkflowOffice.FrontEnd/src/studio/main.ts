import { watchNames } from './activities';
import { awaitCodeEditor, quietCodeEditor } from './editor';
import { watchLocate } from './locate';
import { watchLinks } from './navigation';
import { guardRequests } from './requests';
import { watchSplash } from './splash';
import { translatePage } from './translatePage';
import { showView, speakChinese } from './view';

// Runs in the head of the designer's page, before anything of Elsa Studio does.
speakChinese();
guardRequests();
watchLinks();
quietCodeEditor();
translatePage(document);
watchNames();
// At the end of the page its scripts have run, and Blazor, which starts by itself, still loads its files.
document.addEventListener('DOMContentLoaded', () => {
  awaitCodeEditor();
  showView();
  watchLocate();
  watchSplash();
});
