import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { watchNavigation } from './navigation.ts';
import './styles/design-system.ts';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

watchNavigation();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
