import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../../kernel/write-inputs';

@InputType('DataPackageFileInput', { description: 'A file of a data package.' })
export class DataPackageFileInput {
  @Field(() => String, { description: 'Name of the file without .json: projects, events, contributions and so on.' })
  name: string;

  @Field(() => String, { description: 'Its text: a list of records in JSON, as docs/data-package.md has them. A record that the register has already names the version that was read, in the field recordVersion.' })
  content: string;
}

@InputType('SaveDataPackageInput', { description: 'Records of several types that are to be saved together.' })
export class SaveDataPackageInput extends MutationInput {
  @Field(() => [DataPackageFileInput], { description: 'The files, each name once; 1 to 100 records in all. A record stands after those of its own file that it names; the order of the files does not matter.' })
  files: DataPackageFileInput[];

  @Field(() => String, { nullable: true, description: 'Party in whose name new records are written, of your own. Left out by who writes for one alone.' })
  party?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True to make all of them public at once; drafts when left out.' })
  publish?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True to try only: the answer is that of the change, and nothing of it stays.' })
  dryRun?: boolean | null;
}
