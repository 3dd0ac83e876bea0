import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/page.css';
import './styles/input.css';
import './styles/pages.css';
import './styles/paper.css';
import './styles/margin.css';
import './styles/bench.css';
import './styles/editor.css';
import './styles/strip.css';
import './styles/narrow.css';

const root = document.getElementById('page');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
