import { Anchor, Text } from '@mantine/core';
import { IconFile, IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { fileAddress } from '../../sheets/file-address';
import type { SentFile } from './send-evidence';
import classes from './evidence.module.css';

/** What every browser shows; HEIC is shown by few. */
const SHOWN = ['image/jpeg', 'image/png', 'image/webp'];

/** Photos and files that were told, each to be downloaded. */
export function EvidenceList({ files }: { files: readonly SentFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className={classes.list}>
      {files.map((file) => (
        <FileLine key={file.id} file={file} />
      ))}
    </ul>
  );
}

/** One file that the server has. */
export function FileLine({ file, isOpened = true, children }: { file: SentFile; isOpened?: boolean; children?: ReactNode }) {
  const { i18n } = useTranslation();
  const size = useSize();
  const address = fileAddress('evidence', { id: file.id }, i18n.language);
  return (
    <li className={classes.file}>
      {isOpened && SHOWN.includes(file.mediaType) ? (
        // Its name stands beside it.
        <img className={classes.picture} src={address} alt="" loading="lazy" decoding="async" />
      ) : (
        <span className={classes.picture}>
          <FileIcon mediaType={file.mediaType} />
        </span>
      )}
      <Text size="sm" component="span" className={classes.name}>
        {isOpened ? (
          <Anchor href={address} download={file.fileName} size="sm">
            {file.fileName}
          </Anchor>
        ) : (
          file.fileName
        )}{' '}
        <Text span size="xs" c="dimmed">
          {size(file.byteSize)}
        </Text>
      </Text>
      {children ?? <span />}
    </li>
  );
}

export function FileIcon({ mediaType }: { mediaType: string }) {
  const Icon = mediaType.startsWith('image/')
    ? IconPhoto
    : mediaType === 'application/pdf'
      ? IconFileTypePdf
      : /spreadsheet|csv/.test(mediaType)
        ? IconFileSpreadsheet
        : /text/.test(mediaType)
          ? IconFileText
          : IconFile;
  return <Icon size={24} aria-hidden />;
}

/** Says a number of bytes as people do. */
export function useSize(): (bytes: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (bytes) =>
    bytes < 100_000
      ? t('plans.evidence.kilobytes', { size: format.number(Math.ceil(bytes / 1024)) })
      : t('plans.evidence.megabytes', { size: format.number(Math.ceil((bytes / 1024 / 1024) * 10) / 10) });
}
