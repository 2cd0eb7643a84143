import { uploadsQuery } from '../api/uploads.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { UploadDesk } from '../components/upload-desk.tsx';
import { PageAnswer } from './page-answer.tsx';
import { uploadingTexts as texts } from '../texts/uploading.ts';

/** Where files are delivered: sent, checked, and published by who looked at what was found. */
export const UploadsPage = () => (
  <PageAnswer query={useAnswer(uploadsQuery())} what={texts.what}>
    {(answer) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>}>
        {answer.open ? <UploadDesk answer={answer} /> : <p className="utrecht-paragraph">{texts.closed}</p>}
      </Page>
    )}
  </PageAnswer>
);
