namespace PartyBuilding.Samples.StarRating.Texts;

/// <summary>What <c>--help</c> prints.</summary>
internal static class Help
{
    internal static readonly Text Usage = new(
        """
        支部星级评定示例：按考评表计分，按比例定星，并逐项说明理由。

        用法：dotnet run -c Release --project samples/StarRating -- [选项]

          --explain <支部>     说明该支部得分的理由；编号或名称，如 110 或 第三总支
          --full               说明中列出每条记录及其算式
          --culture <语言>     zh-CN 或 en（缺省 en）
          --policy <文件>      另一份办法（JSON）
          --data <文件夹>      另一组数据：organizations.csv、members.csv、records.csv、facts.csv
          --encoding <编码>    数据文件的编码：UTF-8（缺省）或 GB18030
          --year <年份>        评定年度（缺省 2025）
          --as-if-in-force     办法在该年度尚未施行或已失效时，视同施行
          --generate <文件夹>  在该文件夹中生成示例数据，不评定
          --help               显示本说明

        四个数据文件的列见 samples/StarRating/Data/README.md；--generate 可生成一组作样板。
        退出代码：0 已评定（可能有未采用的行，均已列出）；2 未评定。
        """,
        """
        A sample: branches are rated by the points of a form and the places of a plan, and every point is explained.

        Usage: dotnet run -c Release --project samples/StarRating -- [options]

          --explain <branch>   say why this branch has its score; by key or name, such as 110 or "General Branch 3"
          --full               show every record in it, with its arithmetic
          --culture <tag>      zh-CN or en (en unless given)
          --policy <file>      another policy (JSON)
          --data <folder>      other data: organizations.csv, members.csv, records.csv, facts.csv
          --encoding <name>    the encoding of the data files: UTF-8 (unless given) or GB18030
          --year <year>        the year that is rated (2025 unless given)
          --as-if-in-force     apply the policy even in a year in which it is not in force
          --generate <folder>  make the sample's data in this folder, and rate nothing
          --help               show this

        The columns of the four files stand in samples/StarRating/Data/README.md; --generate makes a set to start from.
        Exit code: 0 when the branches were rated (rows may have been left out; all are listed), 2 when nothing was rated.
        """);
}
