import { Box, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import classes from './folded-panel.module.css';
import { Panel } from './panel';
import { useFold, type FoldInput } from './use-fold';

interface FoldedPanelProps extends FoldInput {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** What of it is seen while it is folded. */
  summary?: ReactNode;
  children: ReactNode;
}

/** A panel that a phone shows by its heading until somebody opens it. */
export function FoldedPanel({ title, description, actions, summary, children, ...fold }: FoldedPanelProps) {
  const { isFolding, isOpen, toggle } = useFold(fold);
  const body = useId();
  return (
    <Box id={fold.id}>
      <Panel
        title={
          isFolding ? (
            <FoldButton of={fold.id} isOpen={isOpen} onClick={toggle} controls={body}>
              {title}
            </FoldButton>
          ) : (
            title
          )
        }
        description={isOpen ? description : summary}
        actions={isOpen ? actions : undefined}
        isFolded={!isOpen}
      >
        <div id={body} hidden={!isOpen} className={classes.body}>
          {children}
        </div>
      </Panel>
    </Box>
  );
}

interface FoldedPartProps extends FoldInput {
  /** What the button says; `name` tells it apart from its like. */
  label: string;
  name: string;
  /** What of it is seen while it is folded. */
  summary?: ReactNode;
  children: ReactNode;
}

/** A part of a panel that a phone shows when somebody asks for it. */
export function FoldedPart({ label, name, summary, children, ...fold }: FoldedPartProps) {
  const { isFolding, isOpen, toggle } = useFold(fold);
  const body = useId();
  return (
    <>
      {isFolding && !isOpen && summary}
      {isFolding && (
        <FoldButton of={fold.id} isOpen={isOpen} onClick={toggle} controls={body} name={`${label}: ${name}`}>
          {label}
        </FoldButton>
      )}
      <div id={body} hidden={!isOpen} className={classes.body}>
        {children}
      </div>
    </>
  );
}

interface FoldButtonProps {
  /** What addresses call the part. */
  of: string;
  isOpen: boolean;
  onClick: () => void;
  controls: string;
  name?: string;
  children: ReactNode;
}

function FoldButton({ of, isOpen, onClick, controls, name, children }: FoldButtonProps) {
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <UnstyledButton
      data-fold={of}
      className={classes.button}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={name}
      onClick={onClick}
    >
      <Chevron size={20} aria-hidden className={classes.chevron} />
      <span>{children}</span>
    </UnstyledButton>
  );
}
