using FluentValidation;

namespace TemplateGen.Bench.Checking;

/// <summary>The 42 equations with FluentValidation, the rows and the results each with a validator of their own.</summary>
internal sealed class PlainReportValidator : AbstractValidator<PlainReport>
{
    public PlainReportValidator()
    {
        RequestRowValidator row = new();
        RuleFor(report => report.Received).SetValidator(row);
        RuleFor(report => report.CarriedIn).SetValidator(row);
        RuleForEach(report => report.Results).SetValidator(row);
        RuleFor(report => report.ResultsTotal).SetValidator(row);
        RuleFor(report => report.CarriedOut).SetValidator(row);
        Column(cells => cells.Natural);
        Column(cells => cells.Business);
        Column(cells => cells.Research);
        Column(cells => cells.Welfare);
        Column(cells => cells.LegalService);
        Column(cells => cells.Other);
        Column(cells => cells.Total);
        DisputeResultValidator result = new();
        RuleFor(report => report.Review).SetValidator(result);
        RuleFor(report => report.Direct).SetValidator(result);
        RuleFor(report => report.AfterReview).SetValidator(result);
    }

    private void Column(Func<RequestRow, long> cell)
    {
        RuleFor(report => report)
            .Must(report => cell(report.ResultsTotal) == report.Results.Sum(cell))
            .WithMessage("The total is not the sum of the results");
        RuleFor(report => report)
            .Must(report => cell(report.Received) + cell(report.CarriedIn) == cell(report.ResultsTotal) + cell(report.CarriedOut))
            .WithMessage("What came in is not what went out");
    }
}
