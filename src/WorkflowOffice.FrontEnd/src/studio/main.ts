import { quietCodeEditor } from './editor';
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
document.addEventListener('DOMContentLoaded', () => {
  showView();
  watchLocate();
  watchSplash();
});
