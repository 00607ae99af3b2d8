interface Props {
  label: string;
  /** Takes the picture as a `data:` address. */
  onPicture: (address: string) => void;
}

/** Turns a picture on this computer into a `data:` address; whether it is fit, the policy's parser says. */
export function PictureChoice({ label, onPicture }: Props) {
  const read = (file: File | undefined) => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => onPicture(String(reader.result));
    reader.readAsDataURL(file);
  };
  return (
    <label class="file-choice">
      {label}{' '}
      <input
        type="file"
        accept="image/png,image/svg+xml,image/webp"
        onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
      />
    </label>
  );
}
