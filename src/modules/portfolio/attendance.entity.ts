import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counts as a source gives them: kept, and read by nobody who serves requests, as some are too small. */
@Entity('event_attendance')
export class EventAttendance {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string;

  @Column('text')
  sex: 'FEMALE' | 'MALE';

  @Column('int')
  people: number;
}

/** The people behind the attendances of all events of a project; kept like the counts above. */
@Entity('project_attendees')
export class ProjectAttendees {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('int')
  people: number;

  @Column('int')
  cameMoreThanOnce: number | null;
}

/** A count of one event that may be read; null in country or sex stands for all, null people for held back. */
@Entity('event_attendance_published')
export class PublishedEventAttendance {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string | null;

  @Column('text')
  sex: 'FEMALE' | 'MALE' | null;

  @Column('int')
  people: number | null;
}

/** A count over the events of a project that may be read. */
@Entity('project_attendance_published')
export class PublishedProjectAttendance {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  measure: 'ATTENDANCES' | 'PEOPLE' | 'CAME_MORE_THAN_ONCE';

  @Column('text')
  country: string | null;

  @Column('text')
  sex: 'FEMALE' | 'MALE' | null;

  @Column('int')
  people: number | null;
}
