import { Dropdown, type DropdownProps } from './kit';

/** A dropdown with its label beside it, as a reader expects one. */
export function Chooser(props: DropdownProps) {
  return (
    <div class="chooser">
      <span class="chooserLabel" aria-hidden="true">
        {props.label}
      </span>
      <Dropdown {...props} />
    </div>
  );
}
